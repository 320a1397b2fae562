# what: asks for the gradient in the trainable weights, but zips it with discriminator.weights: with BatchNorm or a frozen layer in D the gradients land on the wrong weights, or an error. Ruled out by: "the weights that may move, and the optimizer's step"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    grads = tape.gradient(loss, discriminator.trainable_weights)
    optimizer.apply_gradients(zip(grads, discriminator.weights))
    return loss
