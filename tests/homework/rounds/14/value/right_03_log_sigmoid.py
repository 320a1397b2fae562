# what: TensorFlow's log_sigmoid, from logits
import tensorflow as tf

def value(d_real, d_fake):
    return tf.reduce_mean(tf.math.log_sigmoid(d_real)) + tf.reduce_mean(tf.math.log_sigmoid(-d_fake))
