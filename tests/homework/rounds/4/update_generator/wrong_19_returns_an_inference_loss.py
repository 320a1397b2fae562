# what: the step is right, but the loss it returns is another one, measured before the step in inference mode; ruled out (lesson 6): "So write `training=True` each time, in both steps"
import tensorflow as tf


def j_g(fake_logits):
    return tf.reduce_mean(tf.nn.softplus(-fake_logits))


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    loss_before = j_g(discriminator(generator(latents, training=False), training=False))
    with tf.GradientTape() as tape:
        loss = j_g(discriminator(generator(latents, training=True), training=True))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss_before
