# what: copied from task 1 with its parameter `real`, so the call with four arguments fails (TypeError). Ruled out by: "Change nothing outside the gaps"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, real, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
