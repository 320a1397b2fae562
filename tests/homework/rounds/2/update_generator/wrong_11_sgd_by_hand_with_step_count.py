# what: moves the weights by hand with the optimizer's learning rate and counts its steps up by hand: right for plain SGD only; momentum or Adam are passed over
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    for w, g in zip(weights, tape.gradient(loss, weights)):
        w.assign_sub(optimizer.learning_rate * g)
    optimizer.iterations.assign_add(1)
    return loss
