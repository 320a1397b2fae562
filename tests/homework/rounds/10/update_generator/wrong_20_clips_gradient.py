# what: scales the gradients to a global norm of at most 1
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-logits))
    weights = generator.trainable_weights
    gradients, _ = tf.clip_by_global_norm(tape.gradient(loss, weights), 1.0)
    optimizer.apply(gradients, weights)
    return loss
