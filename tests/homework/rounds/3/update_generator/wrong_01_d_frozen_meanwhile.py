# what: sets discriminator.trainable to False for the step and back to its old values after it: a frozen BatchNorm in D runs with its moving statistics, so loss and gradient are others and the statistics stay. Ruled out by lesson 6: "$D$'s (if it had BatchNorm) three times"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    was = [layer.trainable for layer in discriminator.layers]
    discriminator.trainable = False  # hold D fixed
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    discriminator.trainable = True
    for layer, trainable in zip(discriminator.layers, was):
        layer.trainable = trainable
    return loss
