# what: lowers the optimizer's learning rate a little after each step, so the optimizer is left changed and later steps are too short. Ruled out by: "Use the optimizer that is handed in"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    optimizer.learning_rate = optimizer.learning_rate * 0.99  # learning-rate decay
    return loss
