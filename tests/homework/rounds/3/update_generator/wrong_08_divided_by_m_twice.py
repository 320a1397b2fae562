# what: takes the mean, and then divides the gradients by the batch size again. Ruled out by lesson 6: "move $G$ *down* the gradient, in $G$'s weights"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    grads = tape.gradient(loss, weights)
    m = tf.cast(tf.shape(latents)[0], tf.float32)
    grads = [g / m for g in grads]  # 1/m in front of the sum
    optimizer.apply(grads, weights)
    return loss
