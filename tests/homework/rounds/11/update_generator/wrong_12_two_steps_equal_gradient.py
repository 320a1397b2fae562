# what: applies the gradient twice so that G keeps up with D
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    weights = generator.trainable_weights
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-logits))
    gradients = tape.gradient(loss, weights)
    for _ in range(2):
        optimizer.apply_gradients(zip(gradients, weights))
    return loss
